import type { Rule } from '../rule.ts';

/** The document itself is the Plan; its title and the notice that carries it belong to it. */
export const plan: Rule = ({ outline, graph }) => {
  const { document } = graph;
  graph.addNode({
    id: document.id,
    label: 'Plan',
    name: outline.name,
    shortName: outline.name.replace(/^[“"](.+?)[”"]/u, '$1'),
    properties: {
      title: document.title,
      ...(document.number === undefined ? {} : { number: document.number }),
      ...(document.issuer === undefined ? {} : { issuer: document.issuer }),
      ...(document.dateWritten === undefined ? {} : { dateWritten: document.dateWritten }),
      ...(document.datePublished === undefined ? {} : { datePublished: document.datePublished }),
      ...(document.validity === undefined ? {} : { validity: document.validity }),
    },
    provenance: [graph.ground('STATED', outline.title.block, outline.title.range)],
  });
  graph.claim(...outline.titles, ...outline.notice, ...outline.preamble.map((paragraph) => paragraph.block));
  graph.setFurniture(outline.furniture);
};
