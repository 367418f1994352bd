#ifndef TEMPLATELINT_CWEIGHTS_H
#define TEMPLATELINT_CWEIGHTS_H
#include <stddef.h>
#include <stdint.h>

/// A file that was embedded at build time.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} templatelint_embedded_file;

/// The fitted weights.
templatelint_embedded_file templatelint_weights(void);
/// The calibration that belongs to them.
templatelint_embedded_file templatelint_calibration(void);
/// What single words are worth.
templatelint_embedded_file templatelint_wording(void);
/// The same as a table that is read in place; 16-byte aligned.
templatelint_embedded_file templatelint_wording_table(void);
/// The weights that were set by hand, where a fit starts.
templatelint_embedded_file templatelint_prior_weights(void);

#endif
