#ifndef TEMPLATELINT_CSCHEMAS_H
#define TEMPLATELINT_CSCHEMAS_H
#include <stddef.h>
#include <stdint.h>

/// A schema that was embedded at build time.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} templatelint_schema;

templatelint_schema templatelint_report_xsd(void);
templatelint_schema templatelint_report_json_schema(void);
templatelint_schema templatelint_configuration_json_schema(void);

#endif
