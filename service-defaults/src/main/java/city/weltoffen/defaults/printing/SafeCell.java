package city.weltoffen.defaults.printing;

/** Texts that no spreadsheet takes for a formula (OWASP, CSV injection). */
public final class SafeCell {

    /** Full-width signs too: a spreadsheet with a Japanese keyboard takes them for the same. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    /** The text, with an apostrophe in front where a spreadsheet would compute it; plain numbers stay as they are. */
    public static String of(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    /** Whether a spreadsheet would compute it. */
    public static boolean isRisky(String text) {
        return !text.isEmpty()
                && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                && !text.matches("[+-]?\\d+([.,]\\d+)?");
    }

    /** What {@link #of} was given: an export that comes back means what it meant. */
    public static String plain(String cell) {
        return cell.startsWith("'") && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
