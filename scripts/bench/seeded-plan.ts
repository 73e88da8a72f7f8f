/** A source of numbers in [0, 1) that is the same for the same seed (a linear congruential generator). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Words that plans are full of. */
export const WORDS =
  '推进 加快 建设 数据 资源 平台 网络 安全 政务 服务 产业 创新 技术 标准 共享 开放 应用 农业 工业 教育 医疗 交通 能源 环境 社会 治理 人才 资金 示范 监测 预警 云计算 物联网 宽带 卫星 电子 商务 物流 金融 文化'.split(
    ' ',
  );
const UNITS = [
  '工业和信息化部',
  '国家发展改革委',
  '公安部',
  '科技部',
  '教育部',
  '财政部',
  '农业部',
  '商务部',
];
const HEAD = [
  '国务院关于印发测试规划的通知',
  '国发〔2020〕1号',
  '一、总体要求',
  '（一）发展目标。',
  '到2025年，数据资源共享取得成效。',
];

/** The text of a plan with so many tasks, each with a row of the annex, against two goals that stay the same. */
export function seededPlan(tasks: number, seed: number): string {
  const next = seededNumbers(seed);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join('');
  const goals = ['网络安全水平提升。电子商务规模扩大。', '信息服务全面发展。物联网应用普及。'];
  const lines = [...HEAD, ...goals, '二、重点任务'];
  const titles = Array.from({ length: tasks }, (_, at) => `${words(4)}${at + 1}`);
  titles.forEach((title, at) => {
    if (at % 10 === 0) lines.push(`（${'一二三四五六七八九十'.charAt((at / 10) % 10)}）${words(5)}。`);
    lines.push(`${title}。${words(14)}，${words(9)}。${words(12)}。`);
  });
  lines.push('附件', '重点任务分工方案', '序号', '重点工作', '负责单位');
  titles.forEach((title, at) => {
    lines.push(
      String(at + 1),
      `${title}，${words(6)}。`,
      `${pick(UNITS)}牵头，${pick(UNITS)}、${pick(UNITS)}等按职责分工负责`,
    );
  });
  return `${lines.join('\n')}\n`;
}
