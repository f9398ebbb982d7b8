package city.weltoffen.relations.exchange;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param dryRun nothing was taken, whatever the file says
 * @param rows read
 * @param partners new ones
 * @param relations new ones
 * @param known rows whose partner and relation are there already
 * @param problems all of them; with one, nothing of the file is taken
 */
record ImportReport(boolean dryRun, int rows, int partners, int relations, int known, List<Problem> problems) {

    /**
     * One problem.
     *
     * @param row as the spreadsheet shows it, from 1
     * @param column its header in the reader's language
     * @param reason in the reader's language
     */
    record Problem(int row, String column, String reason) {}
}
