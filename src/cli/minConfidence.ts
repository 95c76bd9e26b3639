/** Below it an event is doubtful, where neither the command line nor the collection says otherwise. */
export const DEFAULT_MIN_CONFIDENCE = 0.3;
