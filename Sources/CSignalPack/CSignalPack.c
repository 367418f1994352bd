#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CSignalPack.h"

_Alignas(16) static const uint8_t pack[] = {
#embed "signals.pack"
};

const uint8_t *templatelint_signal_pack(void) { return pack; }
size_t templatelint_signal_pack_size(void) { return sizeof pack; }
