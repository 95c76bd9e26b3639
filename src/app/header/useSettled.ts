import { useEffect, useState } from 'react';

/** The value once it has stayed the same for so long; until then the one before. */
export function useSettled<Value>(value: Value, durationMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), durationMs);
    return () => clearTimeout(timer);
  }, [value, durationMs]);
  return settled;
}
