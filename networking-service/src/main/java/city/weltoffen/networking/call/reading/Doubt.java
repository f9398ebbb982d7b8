package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.portal.PlainText;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.source.UnreadableSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Why a source, or one entry of it, is not taken. The texts stand in {@code reading/refusals_*.properties}. */
enum Doubt {
    NOT_A_FEED(0),
    NOT_XML(1),
    XML_DOCTYPE(0),
    BROKEN_ZIP(0),
    NO_DOCUMENTS(0),
    TOO_MANY_DOCUMENTS(1),
    UNPACKED_TOO_LARGE(1),
    DOCUMENT_TOO_LARGE(1),
    NOT_A_PROGRAMME(0),
    OTHER_TERRITORY(1),
    ENTRY_WITHOUT_IDENTITY(0),
    ENTRY_WITHOUT_TITLE(0),
    ENTRY_PAST(1);

    private static final int VALUE_LENGTH = 60;

    private final int arguments;

    Doubt(int arguments) {
        this.arguments = arguments;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int arguments() {
        return arguments;
    }

    Refusal with(String... values) {
        if (values.length != arguments) {
            throw new IllegalArgumentException(this + " takes " + arguments + " arguments");
        }
        List<String> shown = Stream.of(values)
                .map(value -> PlainText.line(value, VALUE_LENGTH))
                .toList();
        return new Refusal(code(), shown);
    }

    UnreadableSource source(String... values) {
        return new UnreadableSource(with(values));
    }

    RefusedEntry entry(String... values) {
        return new RefusedEntry(with(values));
    }
}
