package city.weltoffen.networking.call;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import city.weltoffen.events.networking.CallChanged.Change;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what changed in a call, field by field; an order of key words is no change, and texts are not quoted. */
final class CallComparison {

    static final List<Field> FIELDS = List.of(
            Field.quoted("identifier", CallDetails::identifier),
            Field.quoted("title", CallDetails::title),
            Field.quoted("kind", CallDetails::kind),
            Field.quoted("programme", CallDetails::programme),
            Field.quoted("status", CallDetails::status),
            Field.quoted("opensOn", CallDetails::opensOn),
            Field.quoted("deadlineModel", CallDetails::deadlineModel),
            new Field(
                    "deadlines",
                    CallDetails::deadlines,
                    details -> details.deadlines().isEmpty() ? 0 : Fingerprint.of(details.deadlines()),
                    details -> deadlines(details.deadlines())),
            new Field(
                    "budget",
                    CallDetails::budget,
                    details -> Fingerprint.of(details.budget()),
                    details -> money(details.budget())),
            Field.set("keywords", CallDetails::keywords),
            Field.quoted("typeOfAction", CallDetails::typeOfAction),
            Field.quoted("callIdentifier", CallDetails::callIdentifier),
            Field.quoted("callTitle", CallDetails::callTitle),
            Field.quoted("link", CallDetails::link),
            new Field("text", CallDetails::text, details -> Fingerprint.ofSections(details.text()), details -> null),
            Field.set("audiences", CallDetails::audiences),
            Field.quoted("expectedMonth", CallDetails::expectedMonth));

    static final Set<String> NAMES = FIELDS.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());

    private CallComparison() {}

    static List<Change> between(CallDetails before, CallDetails now) {
        return FIELDS.stream()
                .filter(field -> field.differs(before, now))
                .map(field -> new Change(
                        field.name(), field.quote().apply(before), field.quote().apply(now)))
                .toList();
    }

    /** What was known, with these fields as they are told. */
    static CallDetails merged(CallDetails known, CallDetails told, Predicate<String> takes) {
        Choice choice = new Choice(known, told, takes);
        return new CallDetails(
                known.identifier(),
                choice.of("title").title(),
                choice.of("kind").kind(),
                choice.of("programme").programme(),
                choice.of("status").status(),
                choice.of("opensOn").opensOn(),
                choice.of("deadlineModel").deadlineModel(),
                choice.of("deadlines").deadlines(),
                choice.of("budget").budget(),
                choice.of("keywords").keywords(),
                choice.of("typeOfAction").typeOfAction(),
                choice.of("callIdentifier").callIdentifier(),
                choice.of("callTitle").callTitle(),
                choice.of("link").link(),
                choice.of("text").text(),
                choice.of("audiences").audiences(),
                choice.of("expectedMonth").expectedMonth());
    }

    private static String deadlines(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.date() + (deadline.at() == null ? "" : " (" + deadline.at() + ")"))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String money(@Nullable Money money) {
        return money == null ? null : money.amount().toPlainString() + " " + money.currency();
    }

    private record Choice(CallDetails known, CallDetails told, Predicate<String> takes) {

        CallDetails of(String field) {
            return takes.test(field) ? told : known;
        }
    }

    /**
     * @param value by which it differs or not, to the letter
     * @param print by which it differs in what a reader calls a change
     * @param quote as a change says it
     */
    record Field(
            String name,
            Function<CallDetails, @Nullable Object> value,
            ToLongFunction<CallDetails> print,
            Function<CallDetails, @Nullable String> quote) {

        static Field quoted(String name, Function<CallDetails, @Nullable Object> value) {
            return new Field(name, value, details -> Fingerprint.of(value.apply(details)), details -> {
                Object quoted = value.apply(details);
                return quoted == null ? null : quoted.toString();
            });
        }

        static Field set(String name, Function<CallDetails, List<String>> values) {
            return new Field(
                    name,
                    details -> Set.copyOf(values.apply(details)),
                    details -> Fingerprint.ofSet(values.apply(details)),
                    details -> String.join(", ", values.apply(details)));
        }

        boolean differs(CallDetails before, CallDetails now) {
            return !Objects.equals(value.apply(before), value.apply(now));
        }

        long printOf(CallDetails details) {
            return print.applyAsLong(details);
        }
    }
}
