package uk.police.lfr.web.publicsite;

import io.nayuki.qrcodegen.QrCode;

/**
 * The QR code of an address, for signs in the street: black on white, whatever it is put on. Immutable.
 *
 * @param side in modules, with the white border that readers need
 * @param path the dark modules as an SVG path; its unit is a module
 */
public record SignCode(int side, String path) {

    /** White modules on each side, as the standard asks (ISO/IEC 18004). */
    private static final int BORDER = 4;

    /** A quarter of it may be dirty, torn or in the shade. */
    private static final QrCode.Ecc STREET = QrCode.Ecc.QUARTILE;

    /** @param address whole, with its scheme */
    public static SignCode of(String address) {
        QrCode code = QrCode.encodeText(address, STREET);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new SignCode(code.size + 2 * BORDER, path.toString());
    }

    /**
     * The whole picture; a printer makes it as large as the sign needs.
     *
     * @param name for those who hear it
     */
    public String svg(String name) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" role=\"img\" shape-rendering=\"crispEdges\"><title>" + escaped(name) + "</title><rect width=\""
                + side
                + "\" height=\"" + side + "\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
