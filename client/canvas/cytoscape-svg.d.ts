declare module 'cytoscape-svg' {
  import type { Ext } from 'cytoscape';
  const addSvg: Ext;
  export { addSvg as default };
}
