package city.weltoffen.defaults.problems;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads text that can be shown and printed everywhere: no control characters but line breaks and tabs, no half of a
 * surrogate pair. Numbers and truth values are no text.
 */
final class PlainText extends StdScalarDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        if (!text.codePoints().allMatch(PlainText::canBeShown)) {
            throw context.weirdStringException(text, String.class, "cannot be shown");
        }
        return text;
    }

    /** What XML 1.0 can hold, and with it DOCX, XLSX and PDF made of it. */
    private static boolean canBeShown(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= ' ' && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xFFFE
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
