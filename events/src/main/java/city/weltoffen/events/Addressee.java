package city.weltoffen.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Who hears of an event without any subscription; who that is, only notification-service resolves.
 *
 * @param value {@code person:<subject>}, {@code coordinators:<department>} or {@code office}
 */
public record Addressee(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("person:.+|coordinators:.+|office");

    @JsonCreator
    public Addressee {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an addressee: " + value);
        }
    }

    public static Addressee person(String subject) {
        return new Addressee("person:" + subject);
    }

    public static Addressee coordinatorsOf(String department) {
        return new Addressee("coordinators:" + department);
    }

    public static Addressee office() {
        return new Addressee("office");
    }
}
