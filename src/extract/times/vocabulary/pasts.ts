/** Past forms of irregular verbs as news uses them. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `was were had did said went came took made got gave found told left felt became began brought kept held wrote stood heard let meant met ran paid sat spoke lay led grew lost fell sent built
  understood drew broke spent rose drove bought wore chose shot hit cut put set struck fought won threw flew caught sought swore stole fled shook sold bore sank woke swept slew tore hung dealt bled burst
  beat been gone done taken given known seen shown written spoken begun driven fallen grown risen thrown chosen broken stolen died froze hid saw knew thought taught sang swam rang slept lent bent fed read
  quit split spread shut cost hurt withdrew overthrew undertook overcame arose laid slid stuck dug bound wound shone lit crept dwelt forbade forgave overtook underwent withheld`.split(
    /\s+/,
  ),
);
