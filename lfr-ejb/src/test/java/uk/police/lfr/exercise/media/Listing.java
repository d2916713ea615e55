package uk.police.lfr.exercise.media;

import java.awt.image.BufferedImage;

/**
 * One line of the exercise watchlist, with its picture.
 *
 * @param number from 1; gives reference and name, which are invented
 */
record Listing(int number, BufferedImage picture) {
    static final String HEADER =
            "file,person_ref,display_name,category,source_system,image_date,justification,response_plan";

    private static final String[] GROUNDS = {
        "WANTED_COURT,PNC,ARREST,wanted on a warrant of a fictional court",
        "SUSPECT,RMS,ARREST,suspected of a fictional offence",
        "COURT_ORDER,PNC,STOP_AND_SPEAK,subject to a fictional court order",
        "MISSING_RISK,RMS,SAFEGUARD,reported missing in a fictional report",
        "HARM_RISK,CUSTODY,STOP_AND_SPEAK,fictional intelligence of a risk of harm",
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
                grounds[1],
                String.format("2026-%02d-%02d", 1 + number % 10, 1 + number * 7 % 28),
                "Exercise: " + grounds[3],
                grounds[2]);
    }
}
