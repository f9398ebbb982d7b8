package city.weltoffen.relations.nonsense;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that fit nowhere, or only somewhere else. */
final class Nonsense {

    private static final int LONG = 100_000;

    private Nonsense() {}

    /** As JSON. */
    static List<JsonNode> values() {
        return Stream.concat(
                        Stream.of(
                                "null",
                                "true",
                                "-1",
                                "0.5",
                                "1e308",
                                "12345678901234567890123456789012345678901234567890.123",
                                "9223372036854775807",
                                "[]",
                                "{}",
                                "[null]",
                                "[[[[]]]]",
                                "{\"\": {\"$where\": 1}, \"a.b\": null}",
                                "[1, \"a\", {}]"),
                        texts().map(text -> JsonMapper.shared().writeValueAsString(text)))
                .map(json -> JsonMapper.shared().readTree(json))
                .toList();
    }

    /** As text. */
    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "x",
                "-1",
                "\u0000",
                "a\u0007b\u001bc",
                "\u202e\u200f\uFEFF",
                "<script>alert(1)</script>",
                "'\"; {$ne: null} --",
                "{0} %s ${x} {{y}}",
                "2026-02-30",
                "0000-01-01",
                "+999999999-12-31",
                "99:99",
                "http://[x",
                "http://a|b^c/%zz?",
                "TWINNING",
                "true",
                "x".repeat(LONG),
                "😀".repeat(300));
    }

    /** JSON texts in place of a whole body. */
    static List<String> bodies() {
        return List.of(
                "",
                "null",
                "[]",
                "\"x\"",
                "7",
                "{",
                "{}",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":1,\"a\":2}",
                "{\"name\":\"\\ud800\"}",
                "{\"reason\":\"\\udc00\\ud800\"}",
                "[".repeat(5000),
                "{\"a\":" + "9".repeat(5000) + "}",
                JsonNodeFactory.instance.stringNode("x".repeat(LONG)).toString());
    }
}
