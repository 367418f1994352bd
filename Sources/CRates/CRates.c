#include "CRates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // #embed; the project is built with clang alone

static const uint8_t rates_csv[] = {
#embed "Rates/rates.csv"
};

static const uint8_t markets_csv[] = {
#embed "Rates/markets.csv"
};

templatelint_table templatelint_rates(void) { return (templatelint_table){rates_csv, sizeof rates_csv}; }

templatelint_table templatelint_markets(void) { return (templatelint_table){markets_csv, sizeof markets_csv}; }
