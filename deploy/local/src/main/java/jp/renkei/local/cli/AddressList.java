package jp.renkei.local.cli;

import jp.renkei.local.place.Endpoints;
import jp.renkei.local.say.Console;

/** The addresses of a running stack, one a line. */
final class AddressList {

    private AddressList() {}

    static void print(Console console, Endpoints endpoints) {
        console.line("  catalog       " + endpoints.catalog() + "/api/v1/issues");
        console.line("  matching      " + endpoints.matching() + "/api/v1/index");
        console.line("  notification  " + endpoints.notification() + "/api/v1/digests");
        console.line("  mail          " + endpoints.mail());
        console.line("  issuer        " + endpoints.issuer());
    }
}
