/** Characters that join words and say nothing of their own; a shared phrase neither begins nor ends with one. */
export const JOINING = new Set(
  '的和与及等在到以为向对从了中上下更其各新性者本率且并将使可不达至或由所化是要把让被以'.split(''),
);

/** Words that any plan says of anything: what is done to things and how far. A phrase made of these alone shares no matter. */
export const GENERAL_WORDS: readonly string[] =
  `基本 实现 达到 超过 建成 建立 显著 明显 提升 提高 增强 进一步 全面 取得 突破 成效 以上 大幅 水平 能力 发展 推进 推动 加快 加强
完善 促进 建设 开展 支持 形成 体系 机制 重点 主要 进展 积极 得到 有力 持续 有效 落实 不断 成长 日趋 迈上 台阶 部分 成为 重要 领导者 领导
领域 优化 布局 具有 需求 方面 相关 提供 总额 增长 比例 比率 规模 数量 适应 坚实 支撑 实施 试点 条件 有条件 灵活 选择 世界 先进 领先 关键
核心 目标 战略 行为 环境 充分 释放 深度 广泛 一批 较强 率先 接近 保障 服务 应用 创新 系统 制度 管理 技术 产品 资源 工程 项目 部门 地区
国家 国际 全球 社会 中国 国内 跻身 前列 公共 事项 办理 用户 家庭 覆盖 产业 信息 信息化 网络 互联网 联网 数据 安全 基础 设施 基础设施
平台 空间 电子 业务 发明 设备 环节 城市 企业 智能 数字 经济 体制 改革 政策 机构 组织 标准 规范 统一 统筹 结合 融合 协同 合作 共享 开放
启动 缩小 进程 全社会 资产 居民 档案 移动 高速 研发 制定 便捷 意识 人才 市场 消费 投资 专利 社会发展 经济社会 事业 事业发展 生态 数字化 网络化
智能化 技术研发 创新能力 竞争力 经济社会发展 深度融合 融合发展 国家治理 治理体系 生态体系 标准制定 新一代信息 具有国际 国际竞争力 信息化发展 信息化发展水平 取得突破 基本实现 建设工程 产业生态 年`
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);

/** What an indicator counts by; the words before it name what is counted. */
export const MEASURE_SUFFIX =
  /(?:的?(?:比率|比例|占比|普及率|覆盖率|办理率|渗透率|利用率|授权数|收入规模|交易规模|总规模|规模|总量|数量|总额|指数|人数|数|额|量|率))$/u;
