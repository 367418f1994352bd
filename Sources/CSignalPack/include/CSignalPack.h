#ifndef TEMPLATELINT_CSIGNALPACK_H
#define TEMPLATELINT_CSIGNALPACK_H
#include <stddef.h>
#include <stdint.h>

/// The compiled signal pack, embedded at build time; 16-byte aligned, never freed.
const uint8_t *_Nonnull templatelint_signal_pack(void);
/// Its size in bytes.
size_t templatelint_signal_pack_size(void);

#endif
