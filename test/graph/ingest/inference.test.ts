import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkInference } from '../../../scripts/check-inference.ts';
import { readShippedPlan } from '../../fixtures/shipped-plan.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const report = checkInference(root, readShippedPlan());
const precision = ({ right, judged }: { right: number; judged: number }) => right / judged;

describe('what was inferred, against the tables of a careful reader', () => {
  it('covers what the rows of the annex divide', () => {
    expect(report.covers.judged).toBeGreaterThan(120);
    expect(precision(report.covers)).toBeGreaterThanOrEqual(0.95);
    expect(report.covers.found / report.covers.wanted).toBeGreaterThanOrEqual(0.97);
  });

  it('supports goals and indicators nine times in ten from the default confidence on', () => {
    expect(report.supports.judged).toBeGreaterThan(60);
    expect(precision(report.supports)).toBeGreaterThanOrEqual(0.9);
  });

  it('is as sure as it is right: of the edges around 0.8, eight in ten are signed', () => {
    const sure = report.calibration.filter(({ from }) => from >= 0.75);
    expect(
      sure.reduce((total, { right }) => total + right, 0) /
        sure.reduce((total, { judged }) => total + judged, 0),
    ).toBeGreaterThanOrEqual(0.8);
  });

  it('has among the best three for each indicator what a reader would name first', () => {
    expect(report.indicators.missed).toEqual([]);
    expect(report.indicators.met).toHaveLength(16);
  });
});
