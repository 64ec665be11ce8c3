import { Fault, type FaultCode } from '../../base/fault.ts';

const CODES: Partial<Record<SpeechSynthesisErrorCode, FaultCode>> = {
  network: 'voice-offline',
  'synthesis-unavailable': 'voice-lost',
  'language-unavailable': 'voice-lost',
  'voice-unavailable': 'voice-lost',
  'not-allowed': 'voice-blocked',
};

/**
 * The fault for an error event that the page did not cause. `interrupted` and `canceled` are faults too: someone
 * else took the synthesiser, and saying it again helps.
 */
export function speechFault(code: SpeechSynthesisErrorCode): Fault {
  return new Fault(CODES[code] ?? 'voice-failed', { cause: code });
}
