#ifndef TEMPLATELINT_CRATES_H
#define TEMPLATELINT_CRATES_H
#include <stddef.h>
#include <stdint.h>

/// A table in CSV that was embedded at build time.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} templatelint_table;

templatelint_table templatelint_rates(void);
templatelint_table templatelint_markets(void);

#endif
