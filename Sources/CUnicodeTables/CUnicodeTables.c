#include "CUnicodeTables.h"
#include "UnicodeTables.h"

_Static_assert(TL_BLOCK_SHIFT == TEMPLATELINT_UNICODE_SHIFT, "the accessor must cut code points as the generator did");
