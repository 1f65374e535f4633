package jp.renkei.local.fuzz;

import java.util.List;

/** Texts that have upset programs before. */
final class HostileText {

    /** Says whether what a caller wrote into a header came back as part of an answer. */
    static final String FOREIGN_HOST = "evil.example";

    /** A header of an answer by that name was smuggled in. */
    static final String INJECTED_HEADER = "X-Injected";

    static final List<String> ALL = List.of(
            "",
            " ",
            "\t\n",
            "\u00a0",
            "\u200b",
            "\u200b\u200b\u200b",
            "\u3000",
            "\ufeff",
            "\u202e逆さま",
            "水\u2066道\u2069管",
            "㍿",
            "㍿の漏水を㌖で",
            "ﷺ",
            "⻘森県の⺠生委員",
            "CO₂と㎥、①〜⑳",
            "サーーーーービス",
            "が\u3099\u3099\u3099",
            "a" + "\u0301".repeat(500),
            "👨‍👩‍👧‍👦".repeat(40),
            "\ud83d\ude00",
            "𠮷野家と葛\udb40\udd00城市",
            "\u0000",
            "\u0001\u0008\u001f",
            "\u0085\u2028\u2029",
            "\ufffe\uffff",
            "a\r\n" + INJECTED_HEADER + ": 1",
            "%",
            "__",
            "*",
            "\\",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/x}",
            "{0} {1} %s %d #{1+1}",
            "../../../../etc/passwd",
            "null",
            "NaN",
            "-1",
            "0x10",
            "２０２８",
            "2028",
            "R7",
            "令和7年度",
            "令和99999999999年度",
            "0000-00-00",
            "2028-02-30",
            "2200-03-31",
            "+57495-01-01",
            "-999999999-01-01",
            "2027-04-01T09:00:00",
            "2027-04-01T25:61:00+99:99",
            "+1000000000-12-31T23:59:59Z",
            "2026-W54",
            "9999999999-W01",
            "S9-99",
            "999999",
            "07202８",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "office@市役所.日本",
            "a@b@c",
            "x".repeat(3_000));

    private HostileText() {}
}
