package uk.police.lfr.exercise.media;

import java.awt.image.BufferedImage;

/**
 * One line of the exercise watchlist, with its picture.
 *
 * @param number from 1; gives reference and name, which are invented
 */
record Listing(int number, BufferedImage picture) {
    static final String HEADER =
            "file,person_ref,display_name,category,offence_or_order,source_system,source_ref,source_legal_basis,"
                    + "image_date,date_of_birth,justification,necessity,response_plan";

    private static final String[] GROUNDS = {
        "WANTED_COURT,PNC,ARREST,wanted on a warrant of a fictional court",
        "SUSPECT,RMS,ARREST,suspected of a fictional offence",
        "COURT_ORDER,PNC,STOP_AND_SPEAK,subject to a fictional court order",
        "MISSING_RISK,RMS,SAFEGUARD,reported missing in a fictional report",
        "HARM_RISK,CUSTODY,STOP_AND_SPEAK,of fictional intelligence of a risk of harm",
    };

    static String reference(int number) {
        return String.format("EX-%02d", number);
    }

    String file() {
        return reference(number) + ".jpg";
    }

    String csv() {
        String[] grounds = GROUNDS[(number - 1) % GROUNDS.length].split(",");
        return String.join(
                ",",
                file(),
                reference(number),
                String.format("Exercise Subject %02d", number),
                grounds[0],
                "fictional class " + number,
                grounds[1],
                "PIC-" + reference(number),
                "fictional legal basis",
                String.format("2026-%02d-%02d", 1 + number % 10, 1 + number * 7 % 28),
                String.format("%d-%02d-%02d", 1960 + number * 11 % 45, 1 + number % 12, 1 + number % 28),
                "Exercise: " + reference(number) + " is " + grounds[3],
                "Exercise: " + reference(number) + " is expected in this fictional street",
                grounds[2]);
    }
}
