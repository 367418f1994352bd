#include "CSignalPack.h"

_Alignas(16) const uint8_t templatelint_signal_pack[] = {
#embed "signals.pack"
};
const size_t templatelint_signal_pack_size = sizeof templatelint_signal_pack;
