package uk.police.lfr.vision.gallery;

/** The fast kernel with the rows alone, to compare the first look with. */
public final class WithoutFirstLook implements SearchKernel {
    private final SearchKernel kernel = new VectorKernel();

    private WithoutFirstLook() {}

    public static Gallery build(String version, int length, Iterable<GalleryRow> rows) {
        return Gallery.build(version, length, rows, new WithoutFirstLook());
    }

    @Override
    public String name() {
        return kernel.name();
    }

    @Override
    public PanelLayout layout(int templateLength) {
        return kernel.layout(templateLength);
    }

    @Override
    public int probesPerCall() {
        return kernel.probesPerCall();
    }

    @Override
    public int score(
            float[] chunk,
            PanelLayout layout,
            int panel,
            float[] scratch,
            int probes,
            int count,
            float[] limits,
            int firstLimit,
            int scores) {
        return kernel.score(chunk, layout, panel, scratch, probes, count, limits, firstLimit, scores);
    }
}
