/**
 * Terms of the field of informatization that do not share a word and yet speak of one matter: what an indicator counts, and
 * what work on it is called in plans of the field. Each pair holds by the meaning of the terms, in whatever plan.
 */
export const RELATED_TERMS: Readonly<Record<string, readonly string[]>> = {
  网络零售: ['电子商务'],
  网上办理: ['政务服务', '网上服务', '一网通办'],
  办理率: ['政务服务', '网上服务', '一网通办'],
  国际出口: ['海底光缆', '国际通信网络', '国际网络通道', '国际网络大通道'],
  网民: ['网络覆盖', '信息进村入户'],
  社会保障卡: ['社会保障一卡通', '社会保障卡'],
  项目投资: ['投融资', '投资基金'],
  信息产业: ['产业生态', '产业协同'],
};
