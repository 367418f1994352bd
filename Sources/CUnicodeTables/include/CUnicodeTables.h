#ifndef TEMPLATELINT_CUNICODETABLES_H
#define TEMPLATELINT_CUNICODETABLES_H
#include <stdint.h>

/*
 One record of 64 bits a code point, in two stages.

 Lower half, properties:
   bits  0-4   word break (UAX #29)              bits 22-23  display width: 0, 1, 2 columns
   bits  5-8   grapheme cluster break            bit  24     default ignorable
   bit   9     extended pictographic             bit  25     letter or number (general category L or N)
   bits 10-14  script
   bits 15-19  how the tokenizer treats it (TextClass)
   bit  20     capital        bit 21  has case             bit 26  letter of a script, bit 27 mark: both simple to fold
 Upper half, folding: the operation in the top byte, then
   0-3 that many UTF-8 bytes, first one lowest (0 drops)   4 keep
   5 pool: length in bits 16-23, offset in bits 0-15       6 compose with what came before (kana marks, Hangul jamo)
*/
enum { TEMPLATELINT_UNICODE_SHIFT = 7 };

extern const uint16_t templatelint_unicode_blocks[];
extern const uint64_t templatelint_unicode_records[];
extern const uint8_t templatelint_fold_pool[];

/* The record of a code point; of U+FFFD for anything above U+10FFFF. */
static inline uint64_t templatelint_unicode_record(uint32_t code) {
  if (code > 0x10FFFF) code = 0xFFFD;
  const uint32_t block = templatelint_unicode_blocks[code >> TEMPLATELINT_UNICODE_SHIFT];
  return templatelint_unicode_records[(block << TEMPLATELINT_UNICODE_SHIFT)
                                      + (code & ((1u << TEMPLATELINT_UNICODE_SHIFT) - 1))];
}

/* What undoes that many steps of FNV-1a (32 bit) over zero bytes, up to 8: powers of the prime's inverse. */
static inline uint32_t templatelint_fnv_unstep(uint32_t steps) {
  static const uint32_t powers[9] = {0x00000001, 0x359c449b, 0xdd4ab5d9, 0x91c5be63, 0x4ca091f1, 0xdfd860eb, 0xb7f51a49, 0x9dde4e33, 0xd872e4e1};
  return powers[steps];
}

static inline const uint8_t *_Nonnull templatelint_fold_pool_start(void) { return templatelint_fold_pool; }

#endif
