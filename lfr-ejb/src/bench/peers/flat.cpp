// FAISS, flat index of inner products, asked line by line: "round" is answered by wall and processor milliseconds and
// the number of probes searched, "found" by the sum of the numbers of all rows found for all probes.
// usage: flat ROWS PROBES LENGTH BATCH K THREADS MILLISECONDS   (ROWS, PROBES: files of little-endian float32)
// Each thread searches batches of its own; FAISS and OpenBLAS use no further threads.
#include <faiss/IndexFlat.h>
#include <omp.h>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

extern "C" void openblas_set_num_threads(int);

using Clock = std::chrono::steady_clock;

static std::vector<float> read(const char* file) {
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    std::vector<float> values(in.tellg() / sizeof(float));
    in.seekg(0);
    in.read(reinterpret_cast<char*>(values.data()), values.size() * sizeof(float));
    return values;
}

static double processorMs() {
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int, char** args) {
    const std::vector<float> rows = read(args[1]);
    const std::vector<float> probes = read(args[2]);
    const int length = std::stoi(args[3]);
    const int batch = std::stoi(args[4]);
    const int k = std::stoi(args[5]);
    const int threads = std::stoi(args[6]);
    const std::chrono::milliseconds least(std::stoi(args[7]));
    const int batches = probes.size() / length / batch;
    faiss::IndexFlatIP index(length);
    index.add(rows.size() / length, rows.data());
    openblas_set_num_threads(1);

    auto search = [&](int number, std::vector<float>& scores, std::vector<faiss::Index::idx_t>& found) {
        index.search(batch, probes.data() + size_t(number % batches) * batch * length, k, scores.data(), found.data());
    };
    auto worker = [&](int first, Clock::time_point end, std::atomic<long>& searched) {
        omp_set_num_threads(1);
        std::vector<float> scores(batch * k);
        std::vector<faiss::Index::idx_t> found(batch * k);
        for (int number = first; Clock::now() < end; number += threads) {
            search(number, scores, found);
            searched += batch;
        }
    };

    std::cout << "ready" << std::endl;
    for (std::string question; std::getline(std::cin, question);) {
        if (question == "found") {
            long sum = 0;
            std::vector<float> scores(batch * k);
            std::vector<faiss::Index::idx_t> found(batch * k);
            for (int number = 0; number < batches; number++) {
                search(number, scores, found);
                for (faiss::Index::idx_t row : found) {
                    sum += row;
                }
            }
            std::cout << sum << std::endl;
            continue;
        }
        std::atomic<long> searched(0);
        const double processorBefore = processorMs();
        const Clock::time_point start = Clock::now();
        std::vector<std::thread> workers;
        for (int t = 0; t < threads; t++) {
            workers.emplace_back(worker, t, start + least, std::ref(searched));
        }
        for (std::thread& thread : workers) {
            thread.join();
        }
        const double wallMs = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        std::cout << wallMs << " " << processorMs() - processorBefore << " " << searched << std::endl;
    }
}
