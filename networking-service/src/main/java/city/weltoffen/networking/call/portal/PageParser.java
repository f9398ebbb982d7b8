package city.weltoffen.networking.call.portal;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Steps through the JSON of a page; its faults are refusals of the file, those of the line below stay I/O faults. */
final class PageParser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final UnpackedStream source;
    private final JsonParser parser;

    PageParser(UnpackedStream source) throws RefusedFile, IOException {
        this.source = source;
        this.parser = translated(() -> JSON.createParser(source));
    }

    /** The next token, or nothing at the end of the file. */
    @Nullable
    JsonToken next() throws RefusedFile, IOException {
        return translated(parser::nextToken);
    }

    String property() {
        return parser.currentName();
    }

    /** The whole number that is the current token; too large a one is as good as the largest. */
    long number() {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? Long.MAX_VALUE : parser.getLongValue();
    }

    void skipValue() throws RefusedFile, IOException {
        translated(parser::skipChildren);
    }

    /** The whole value that begins at the current token. */
    JsonNode row() throws RefusedFile, IOException {
        source.beginRow();
        JsonNode row = translated(() -> JSON.readTree(parser));
        source.endRow();
        return row;
    }

    /** How many bytes were read for the last row. */
    long rowBytes() {
        return source.rowBytes();
    }

    @Override
    public void close() {
        parser.close();
    }

    private static <T extends @Nullable Object> T translated(Supplier<T> step) throws RefusedFile, IOException {
        try {
            return step.get();
        } catch (JacksonIOException fault) {
            throw fault.getCause();
        } catch (UnexpectedEndOfInputException _) {
            throw new RefusedFile(Reason.HALF_A_PAGE.with());
        } catch (JacksonException _) {
            throw new RefusedFile(Reason.NOT_JSON.with());
        }
    }
}
