#include "CReportAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // #embed; the project is built with clang alone

static const uint8_t style[] = {
#embed "Page/base.css"
    ,
#embed "Page/overview.css"
    ,
#embed "Page/list.css"
    ,
#embed "Page/template.css"
    ,
#embed "Page/audit.css"
    ,
#embed "Page/message.css"
    ,
#embed "Page/print.css"
};

static const uint8_t script[] = {
#embed "Page/theme.js"
    ,
#embed "Page/list.js"
    ,
#embed "Page/templates.js"
};

templatelint_asset templatelint_page_style(void) { return (templatelint_asset){style, sizeof style}; }

templatelint_asset templatelint_page_script(void) { return (templatelint_asset){script, sizeof script}; }
