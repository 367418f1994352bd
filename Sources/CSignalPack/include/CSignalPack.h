#ifndef TEMPLATELINT_CSIGNALPACK_H
#define TEMPLATELINT_CSIGNALPACK_H
#include <stddef.h>
#include <stdint.h>

/// The compiled signal pack, embedded at build time.
extern const uint8_t templatelint_signal_pack[];
extern const size_t templatelint_signal_pack_size;

#endif
