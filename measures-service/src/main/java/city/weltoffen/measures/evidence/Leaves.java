package city.weltoffen.measures.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Decimal128;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of an event's data can be counted by: its numbers, and its short texts without blanks such as ids, slugs and
 * codes, each by its path.
 */
record Leaves(Document numbers, Document keys) {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}._:/+-]{1,100}");

    static Leaves of(String data) {
        Leaves leaves = new Leaves(new Document(), new Document());
        for (Map.Entry<String, JsonNode> field : MAPPER.readTree(data).properties()) {
            if (!field.getKey().equals("notice")) {
                leaves.take(field.getKey(), field.getValue(), false);
            }
        }
        return leaves;
    }

    /** A path as the name of a field of the store, which has no dots. */
    static String name(String path) {
        return path.replace('.', '/');
    }

    /** @param listed of several entries there is no one number */
    private void take(String path, JsonNode node, boolean listed) {
        if (node.isObject()) {
            node.properties().forEach(field -> take(path + "/" + field.getKey(), field.getValue(), listed));
        } else if (node.isArray()) {
            node.forEach(entry -> take(path, entry, true));
        } else if (node.isNumber() && !listed) {
            numbers.put(path, stored(node.decimalValue()));
        } else if (node.isBoolean()
                || (node.isString() && KEY.matcher(node.asString()).matches())) {
            addKey(path, node.asString());
        }
    }

    private void addKey(String path, String value) {
        List<String> values = new ArrayList<>(keys.getList(path, String.class, List.of()));
        values.add(value);
        keys.put(path, values);
    }

    private static Object stored(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean whole = plain.scale() <= 0 && plain.precision() - plain.scale() <= 18;
        return whole ? (Object) plain.longValueExact() : new Decimal128(plain.round(MathContext.DECIMAL128));
    }
}
