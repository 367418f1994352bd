#include "CWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // #embed; the project is built with clang alone

static const uint8_t weights[] = {
#embed "../TemplateLintClassifier/Weights/weights.json"
};
static const uint8_t calibration[] = {
#embed "../TemplateLintClassifier/Weights/calibration.json"
};
static const uint8_t wording[] = {
#embed "../TemplateLintClassifier/Weights/wording.json"
};
_Alignas(16) static const uint8_t wording_table[] = {
#embed "../TemplateLintClassifier/Weights/wording.table"
};
static const uint8_t prior_weights[] = {
#embed "../TemplateLintClassifier/Weights/prior.json"
};

templatelint_embedded_file templatelint_weights(void) {
  return (templatelint_embedded_file){weights, sizeof weights};
}
templatelint_embedded_file templatelint_calibration(void) {
  return (templatelint_embedded_file){calibration, sizeof calibration};
}
templatelint_embedded_file templatelint_wording(void) {
  return (templatelint_embedded_file){wording, sizeof wording};
}
templatelint_embedded_file templatelint_wording_table(void) {
  return (templatelint_embedded_file){wording_table, sizeof wording_table};
}
templatelint_embedded_file templatelint_prior_weights(void) {
  return (templatelint_embedded_file){prior_weights, sizeof prior_weights};
}
