#ifndef TEMPLATELINT_CLIBYAML_SHIM_H
#define TEMPLATELINT_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
