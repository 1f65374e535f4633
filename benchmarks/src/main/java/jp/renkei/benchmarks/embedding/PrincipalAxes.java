package jp.renkei.benchmarks.embedding;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * The directions in which texts differ most. What is left when only these are kept is smaller and, on texts that training
 * has not seen, better than vectors that are trained with so few dimensions.
 */
final class PrincipalAxes {

    private final int d;
    private final int kept;

    /** Row by row, d by kept. */
    private final float[] axes;

    private PrincipalAxes(int d, int kept, float[] axes) {
        this.d = d;
        this.kept = kept;
        this.axes = axes;
    }

    /** Of the texts' vectors of length 1, uncentred, because it is their products that count. */
    static PrincipalAxes of(List<Bag> texts, float[] matrix, int d, int kept) {
        double[][] moments = new double[d][d];
        float[] unit = new float[d];
        for (Bag text : texts) {
            Arrays.fill(unit, 0);
            Embeddings.unit(text, matrix, d, unit, 0);
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    moments[i][j] += unit[i] * unit[j];
                }
            }
        }
        var decomposition = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(moments, false));
        float[] axes = new float[d * kept];
        for (int axis = 0; axis < kept; axis++) {
            double[] vector = decomposition.getEigenvector(axis).toArray();
            for (int i = 0; i < d; i++) {
                axes[i * kept + axis] = (float) vector[i];
            }
        }
        return new PrincipalAxes(d, kept, axes);
    }

    /** The same rows along the axes. */
    float[] along(float[] matrix) {
        int rows = matrix.length / d;
        float[] turned = new float[rows * kept];
        Matrices.addProduct(matrix, axes, turned, rows, d, kept);
        return turned;
    }
}
