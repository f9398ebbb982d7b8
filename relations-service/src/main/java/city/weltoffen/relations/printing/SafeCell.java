package city.weltoffen.relations.printing;

/** Texts that no spreadsheet takes for a formula (OWASP, CSV injection). */
public final class SafeCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private SafeCell() {}

    /** The text, with an apostrophe in front where a spreadsheet would compute it; plain numbers stay as they are. */
    public static String of(String text) {
        boolean risky = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return risky && !text.matches("[+-]?\\d+([.,]\\d+)?") ? "'" + text : text;
    }
}
