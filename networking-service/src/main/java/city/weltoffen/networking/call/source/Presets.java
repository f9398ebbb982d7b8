package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.ToldCall;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the city knows of all calls of a source and the source does not say.
 *
 * @param kind slug that replaces what the reader supposes
 * @param programme where a call names none
 * @param audiences where a call names none
 */
public record Presets(@Nullable String kind, @Nullable String programme, List<String> audiences) {

    public static final Presets NONE = new Presets(null, null, List.of());

    public Presets {
        audiences = audiences == null ? List.of() : List.copyOf(audiences);
    }

    ToldCall on(ToldCall told) {
        if (equals(NONE)) {
            return told;
        }
        CallDetails details = told.details();
        Set<String> unsaid = new HashSet<>(told.unsaid());
        if (kind != null) {
            unsaid.remove("kind");
        }
        if (programme != null) {
            unsaid.remove("programme");
        }
        if (!audiences.isEmpty()) {
            unsaid.remove("audiences");
        }
        return new ToldCall(told.origin(), filled(details), unsaid);
    }

    private CallDetails filled(CallDetails details) {
        return new CallDetails(
                details.identifier(),
                details.title(),
                kind == null ? details.kind() : kind,
                details.programme() == null ? programme : details.programme(),
                details.status(),
                details.opensOn(),
                details.deadlineModel(),
                details.deadlines(),
                details.budget(),
                details.keywords(),
                details.typeOfAction(),
                details.callIdentifier(),
                details.callTitle(),
                details.link(),
                details.text(),
                details.audiences().isEmpty() ? audiences : details.audiences(),
                details.expectedMonth());
    }
}
