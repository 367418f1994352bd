#include "CSchemas.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // #embed; the project is built with clang alone

static const uint8_t report_xsd[] = {
#embed "Schemas/report.xsd"
};

static const uint8_t report_schema_json[] = {
#embed "Schemas/report.schema.json"
};

static const uint8_t configuration_schema_json[] = {
#embed "Schemas/configuration.schema.json"
};

templatelint_schema templatelint_report_xsd(void) { return (templatelint_schema){report_xsd, sizeof report_xsd}; }

templatelint_schema templatelint_report_json_schema(void) {
  return (templatelint_schema){report_schema_json, sizeof report_schema_json};
}

templatelint_schema templatelint_configuration_json_schema(void) {
  return (templatelint_schema){configuration_schema_json, sizeof configuration_schema_json};
}
