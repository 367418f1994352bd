#ifndef TEMPLATELINT_CLIBXML2_SHIM_H
#define TEMPLATELINT_CLIBXML2_SHIM_H

/* Debian's libxml2 is built with ICU, and encoding.h would pull in ICU 72's headers. Swift's Foundation carries ICU 76
   under the same names, and a module that sees both does not compile on a clean build. We never touch the fields that
   this hides. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>

/* xmlFree is a C variable, which Swift 6 refuses as shared mutable state. */
static inline void tl_xmlFree(void *pointer) { xmlFree(pointer); }

#endif
