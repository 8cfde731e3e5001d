import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/core/evidence/shape.ts';

test.each([
  ['<a/>', 'xml'],
  ['\ufeff \r\n\t<?xml version="1.0"?>', 'xml'],
  ['{}', 'json'],
  ['\n[', 'json'],
  ['TAP version 14', 'text'],
  ['"a",<b>', 'text'],
  [' \n', 'text'],
  ['', 'text'],
])('%j begins as %s', (head, shape) => {
  expect(shapeOf(head)).toBe(shape);
});
