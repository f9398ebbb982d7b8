package city.weltoffen.networking.call.portal;

/** Takes what a page holds, row by row and in its order, while the page is still being read. */
public interface Rows {

    void accept(PortalCall call);

    /**
     * Prepares to take a call, at the same time as others are prepared.
     *
     * @return takes it when its turn comes
     */
    default Runnable taking(PortalCall call) {
        return () -> accept(call);
    }

    /** How many rows the portal says that there are, on all pages; before the rows of the page. */
    default void total(long rows) {}

    /**
     * Leaves out a row.
     *
     * @param reference the portal's reference of the row, else its address, else its position such as {@code #17}
     */
    void refuse(String reference, Refusal reason);
}
