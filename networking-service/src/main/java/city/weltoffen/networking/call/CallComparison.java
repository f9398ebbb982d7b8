package city.weltoffen.networking.call;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import city.weltoffen.events.networking.CallChanged.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what changed in a call, field by field; an order of key words is no change, and texts are not quoted. */
final class CallComparison {

    private static final List<Field> FIELDS = List.of(
            Field.quoted("identifier", CallDetails::identifier),
            Field.quoted("title", CallDetails::title),
            Field.quoted("kind", CallDetails::kind),
            Field.quoted("programme", CallDetails::programme),
            Field.quoted("status", CallDetails::status),
            Field.quoted("opensOn", CallDetails::opensOn),
            Field.quoted("deadlineModel", CallDetails::deadlineModel),
            new Field("deadlines", CallDetails::deadlines, details -> deadlines(details.deadlines())),
            new Field("budget", CallDetails::budget, details -> money(details.budget())),
            new Field(
                    "keywords",
                    details -> Set.copyOf(details.keywords()),
                    details -> String.join(", ", details.keywords())),
            Field.quoted("typeOfAction", CallDetails::typeOfAction),
            Field.quoted("callIdentifier", CallDetails::callIdentifier),
            Field.quoted("callTitle", CallDetails::callTitle),
            Field.quoted("link", CallDetails::link),
            new Field("text", CallDetails::text, details -> null),
            new Field(
                    "audiences",
                    details -> Set.copyOf(details.audiences()),
                    details -> String.join(", ", details.audiences())),
            Field.quoted("expectedMonth", CallDetails::expectedMonth));

    private CallComparison() {}

    static List<Change> between(CallDetails before, CallDetails now) {
        List<Change> changes = new ArrayList<>();
        for (Field field : FIELDS) {
            if (!Objects.equals(field.value().apply(before), field.value().apply(now))) {
                changes.add(new Change(
                        field.name(), field.quote().apply(before), field.quote().apply(now)));
            }
        }
        return changes;
    }

    private static String deadlines(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.date() + (deadline.at() == null ? "" : " (" + deadline.at() + ")"))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String money(@Nullable Money money) {
        return money == null ? null : money.amount().toPlainString() + " " + money.currency();
    }

    private record Field(
            String name, Function<CallDetails, @Nullable Object> value, Function<CallDetails, @Nullable String> quote) {

        static Field quoted(String name, Function<CallDetails, @Nullable Object> value) {
            return new Field(name, value, details -> {
                Object quoted = value.apply(details);
                return quoted == null ? null : quoted.toString();
            });
        }
    }
}
