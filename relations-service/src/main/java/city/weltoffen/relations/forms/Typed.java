package city.weltoffen.relations.forms;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, without the characters that nothing can show; the API refuses them. */
public final class Typed {

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}&&[^\\r\\n\\t]]");

    private Typed() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : UNREADABLE.matcher(typed).replaceAll("");
    }

    public static @Nullable String orNothing(@Nullable String typed) {
        return typed == null ? null : text(typed);
    }
}
