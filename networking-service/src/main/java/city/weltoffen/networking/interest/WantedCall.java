package city.weltoffen.networking.interest;

import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallId;
import org.jspecify.annotations.Nullable;

/**
 * What an interest or an application remembers of its call.
 *
 * @param identifier the source's own code
 * @param programme abbreviation of the funding programme
 */
public record WantedCall(
        CallId callId,
        String identifier,
        String title,
        @Nullable String programme) {

    public static WantedCall of(Call call) {
        CallDetails details = call.details();
        return new WantedCall(call.id(), details.identifier(), details.title(), details.programme());
    }
}
