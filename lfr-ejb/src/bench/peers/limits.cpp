// What one core of this machine can do at most, and an exact search written for its widest registers. Asked line by line,
// answered by one number each, by this thread's processor time:
//   fma             thousand million floating-point operations a second, multiply-add in registers
//   read MIB        thousand million bytes a second, read one after the other, again and again
//   zero MIB        the same, set to zero
//   rows N LENGTH   (N) makes a gallery for the following
//   search B K      microseconds a probe: B probes at once, the K best rows each
#include <immintrin.h>
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#ifdef __AVX512F__
constexpr int LANES = 16;
constexpr int TOGETHER = 4;
#else
constexpr int LANES = 8;
constexpr int TOGETHER = 2;
#endif
constexpr int VECTORS = 4;
constexpr int PANEL = VECTORS * LANES;
constexpr double LEAST_SECONDS = 0.15;
typedef float Vector __attribute__((vector_size(LANES * sizeof(float)), aligned(4), may_alias));

static double seconds() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

/** Seconds that one call takes, on average of as many as fit. */
static double each(const std::function<void()>& work) {
    work();
    long calls = 0;
    const double start = seconds();
    double used = 0;
    do {
        work();
        calls++;
        used = seconds() - start;
    } while (used < LEAST_SECONDS);
    return used / calls;
}

static volatile float sink;

static void keep(const Vector& value) {
    sink = value[0];
}

static double fma() {
    constexpr int SUMS = 12;
    constexpr int STEPS = 200000;
    const Vector factor = Vector{} + 0.9999f;
    const Vector more = Vector{} + 0.0001f;
    const double used = each([&] {
        Vector sums[SUMS];
        for (int i = 0; i < SUMS; i++) {
            sums[i] = Vector{} + float(i);
        }
        for (int step = 0; step < STEPS; step++) {
#pragma GCC unroll 12
            for (int i = 0; i < SUMS; i++) {
                sums[i] = sums[i] * factor + more;
            }
        }
        for (const Vector& sum : sums) {
            keep(sum);
        }
    });
    return 2.0 * LANES * SUMS * STEPS / used / 1e9;
}

static double bandwidth(size_t mebibytes, bool write) {
    const size_t bytes = mebibytes << 20;
    float* memory = static_cast<float*>(std::aligned_alloc(1 << 21, (bytes + (1 << 21) - 1) >> 21 << 21));
    std::memset(memory, 1, bytes);
    const double used = each([&] {
        if (write) {
            std::memset(memory, 0, bytes);
            sink = memory[bytes / 8];
            return;
        }
        Vector sums[8] = {};
        const Vector* from = reinterpret_cast<const Vector*>(memory);
        for (size_t i = 0; i < bytes / sizeof(Vector); i += 8) {
#pragma GCC unroll 8
            for (int s = 0; s < 8; s++) {
                sums[s] += from[i + s];
            }
        }
        for (const Vector& sum : sums) {
            keep(sum);
        }
    });
    std::free(memory);
    return bytes / used / 1e9;
}

static bool reaches(const Vector& scores, float limit) {
#ifdef __AVX512F__
    return _mm512_cmp_ps_mask((__m512)scores, _mm512_set1_ps(limit), _CMP_GE_OQ) != 0;
#else
    return _mm256_movemask_ps(_mm256_cmp_ps((__m256)scores, _mm256_set1_ps(limit), _CMP_GE_OQ)) != 0;
#endif
}

using Best = std::vector<std::pair<float, int>>;

static void offer(Best& best, size_t k, float score, int row) {
    if (best.size() == k && score <= best.back().first) {
        return;
    }
    if (best.size() == k) {
        best.pop_back();
    }
    const std::pair<float, int> found(score, row);
    best.insert(std::upper_bound(best.begin(), best.end(), found, std::greater<>()), found);
}

/** Panels of as many rows as four registers hold, each number of all of them together. */
class Gallery {
public:
    Gallery(int rows, int length) : length(length), panels((rows + PANEL - 1) / PANEL) {
        const size_t bytes = size_t(panels) * PANEL * length * sizeof(float);
        values = static_cast<float*>(std::aligned_alloc(1 << 21, (bytes + (1 << 21) - 1) >> 21 << 21));
        unsigned state = 1;
        for (size_t i = 0; i < bytes / sizeof(float); i++) {
            state = state * 1664525 + 1013904223;
            values[i] = (float(state >> 8) / (1 << 24) - 0.5f) / 8;
        }
    }
    Gallery(const Gallery&) = delete;
    ~Gallery() { std::free(values); }

    double search(int count, size_t k) const {
        std::vector<float> probes(size_t(count) * length);
        for (size_t i = 0; i < probes.size(); i++) {
            probes[i] = (i * 7919 % 1000 / 1000.0f - 0.5f) / 8;
        }
        return each([&] {
            std::vector<Best> best(count);
            for (int panel = 0; panel < panels; panel++) {
                int probe = 0;
                for (; probe + TOGETHER <= count; probe += TOGETHER) {
                    some<TOGETHER>(panel, &probes[size_t(probe) * length], &best[probe], k);
                }
                for (; probe < count; probe++) {
                    some<1>(panel, &probes[size_t(probe) * length], &best[probe], k);
                }
            }
            sink = best[0][0].first;
        }) * 1e6 / count;
    }

private:
    template <int PROBES>
    void some(int panel, const float* probes, Best* best, size_t k) const {
        const float* rows = values + size_t(panel) * PANEL * length;
        Vector sums[PROBES][VECTORS] = {};
        for (int j = 0; j < length; j++) {
            Vector row[VECTORS];
#pragma GCC unroll 4
            for (int v = 0; v < VECTORS; v++) {
                row[v] = *reinterpret_cast<const Vector*>(rows + size_t(j) * PANEL + v * LANES);
            }
#pragma GCC unroll 4
            for (int p = 0; p < PROBES; p++) {
                const Vector probe = Vector{} + probes[size_t(p) * length + j];
#pragma GCC unroll 4
                for (int v = 0; v < VECTORS; v++) {
                    sums[p][v] += row[v] * probe;
                }
            }
        }
        for (int p = 0; p < PROBES; p++) {
            for (int v = 0; v < VECTORS; v++) {
                const float limit = best[p].size() < k ? -2.0f : best[p].back().first;
                if (reaches(sums[p][v], limit)) {
                    for (int i = 0; i < LANES; i++) {
                        offer(best[p], k, sums[p][v][i], panel * PANEL + v * LANES + i);
                    }
                }
            }
        }
    }

    int length;
    int panels;
    float* values;
};

int main() {
    Gallery* gallery = nullptr;
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string question;
        int first = 0;
        int second = 0;
        words >> question >> first >> second;
        if (question == "rows") {
            delete gallery;
            gallery = new Gallery(first, second);
            std::cout << first << std::endl;
        } else {
            std::cout << (question == "fma" ? fma()
                                 : question == "search" ? gallery->search(first, second)
                                                        : bandwidth(first, question == "zero"))
                      << std::endl;
        }
    }
    delete gallery;
}
