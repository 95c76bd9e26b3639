/** A list of unsigned 32-bit numbers that grows; a tenth of the memory of an array of objects. */
export interface GrowingNumbers {
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
  readonly length: () => number;
  /** A view of the numbers so far. */
  readonly view: () => Uint32Array;
}

export function createGrowingNumbers(capacity = 1024): GrowingNumbers {
  let numbers = new Uint32Array(capacity);
  let length = 0;
  return {
    push(value) {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
    at: (index) => numbers[index],
    length: () => length,
    view: () => numbers.subarray(0, length),
  };
}

/** A string of bytes that grows. */
export interface GrowingBytes {
  readonly append: (bytes: Uint8Array) => void;
  readonly at: (index: number) => number;
  readonly length: () => number;
  readonly view: () => Uint8Array;
}

export function createGrowingBytes(capacity = 1 << 16): GrowingBytes {
  let bytes = new Uint8Array(capacity);
  let length = 0;
  return {
    append(more) {
      if (length + more.length > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, length + more.length));
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(more, length);
      length += more.length;
    },
    at: (index) => bytes[index],
    length: () => length,
    view: () => bytes.subarray(0, length),
  };
}
