import { version } from '../../package.json';
import type { Decision } from '../core/model/decision.generated.ts';

export const TOOL: Decision['tool'] = { name: 'phasegate', version };
