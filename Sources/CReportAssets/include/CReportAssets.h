#ifndef TEMPLATELINT_CREPORTASSETS_H
#define TEMPLATELINT_CREPORTASSETS_H
#include <stddef.h>
#include <stdint.h>

/// A file that was embedded at build time.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} templatelint_asset;

templatelint_asset templatelint_page_style(void);
templatelint_asset templatelint_page_script(void);

#endif
