package city.weltoffen.networking.call.portal;

import java.util.Locale;
import java.util.stream.Stream;

/** One of the reasons for which something is refused: each vocabulary is an enum of them, with a text for each. */
public interface RefusalReason {

    /** What a source says is shown no longer than this. */
    int VALUE_LENGTH = 60;

    /** Of the enum constant. */
    String name();

    /** How many arguments its text takes. */
    int arguments();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when the text takes more or fewer arguments */
    default Refusal with(Object... values) {
        if (values.length != arguments()) {
            throw new IllegalArgumentException(this + " takes " + arguments() + " arguments");
        }
        return new Refusal(
                code(),
                Stream.of(values)
                        .map(value -> PlainText.line(String.valueOf(value), VALUE_LENGTH))
                        .toList());
    }
}
