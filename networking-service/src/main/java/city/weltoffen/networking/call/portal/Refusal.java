package city.weltoffen.networking.call.portal;

import java.util.List;

/**
 * Why a row or a file was not taken. The texts stand in {@code eu-portal/refusals_*.properties}, one per code.
 *
 * @param code stable, for instance {@code not-a-date}
 * @param arguments of the text, already shortened
 */
public record Refusal(String code, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }
}
